using System.CommandLine;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport check</c>: everything an export does and says, without the files.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var running = new RunOptionSet();
        var stores = new Option<string[]>("--target")
        {
            Description = "Also report what these stores are known to reject. May be repeated.",
            HelpName = "kindle,apple,kobo,google",
        };
        Choice.Complete(stores, [.. StoreNames.All]);
        var command = new Command("check", "Report what an export would say, without writing anything.") { stores };
        documents.AddTo(command);
        foreach (Option option in running.All)
            command.Add(option);
        command.SetAction(async (result, cancellationToken) =>
        {
            DocumentRequest request = documents.Bind(result, terminal);
            request = request with { Stores = StoreNames.Parse(request.Configuration.Value(stores) ?? []) };
            OutputTarget[] nowhere = [.. ExportFormats.All.Select(format => new OutputTarget(format, null))];
            ExportJob[] jobs = [.. InputGroup.Of(request.Inputs, request.Each).Select(group => new ExportJob(group, nowhere))];
            var runner = new JobRunner(request, running.Bind(request.Configuration), terminal with { Output = Stream.Null });
            RunResult run = await runner.RunAsync(jobs, cancellationToken).ConfigureAwait(false);
            return run.ExitCode;
        });
        return command;
    }
}
