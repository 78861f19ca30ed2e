using System.CommandLine;
using System.CommandLine.Parsing;
using DocExport.Cli.Commands;
using DocExport.Cli.Output;
using DocExport.Cli.Reference;

namespace DocExport.Cli;

/// <summary>The command as a whole: parsing, and what every failure ends in.</summary>
internal static class DocExportCommand
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Turns Markdown into a typeset, accessible PDF and a valid, accessible EPUB.")
        {
            ExportCommand.Create(terminal),
            CheckCommand.Create(terminal),
            WatchCommand.Create(terminal),
            InitCommand.Create(terminal),
            InspectCommand.Create(terminal),
            ThemesCommand.Create(terminal),
            FontsCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            CompletionsCommand.Create(terminal),
        };
        root.Add(ReferenceCommand.Create(root, terminal));
        HelpWithExamples.AddTo(root);
        return root;
    }

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        RootCommand root = Create(terminal);
        ParseResult result = root.Parse(arguments);
        // Whoever asks for help need not have the arguments right.
        if (result.Errors.Count > 0 && result.Action is not HelpWithExamples)
            return ReportUsage(result, terminal);
        try
        {
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // Help and version are text for people; they go where a shell expects them.
                Output = new StreamWriter(terminal.Output) { AutoFlush = true },
                Error = terminal.Error,
            };
            return await result.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (UsageException problem)
        {
            Message.Error(terminal, problem.Message, problem.Hint);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            Message.Error(terminal, "cancelled; no output was changed");
            return ExitCode.Cancelled;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Message.Error(terminal, problem.Message);
            return ExitCode.InputOutput;
        }
        catch (DllNotFoundException)
        {
            // The native program comes with two libraries; moved alone it finds neither.
            Message.Error(
                terminal,
                $"the libraries that belong to the program are not in {AppContext.BaseDirectory}",
                "keep libHarfBuzzSharp and libSkiaSharp in the program's folder");
            return ExitCode.InputOutput;
        }
    }

    private static int ReportUsage(ParseResult result, Terminal terminal)
    {
        foreach (ParseError error in result.Errors)
            Message.Error(terminal, error.Message, OptionAdvice.For(result, error));
        string command = result.CommandResult.Command is RootCommand ? "" : " " + result.CommandResult.Command.Name;
        terminal.Error.WriteLine($"Run 'docexport{command} --help' for all options.");
        return ExitCode.Usage;
    }
}
