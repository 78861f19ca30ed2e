using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DocExport.Cli.Reference;

/// <summary><c>--help</c> with examples below.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        IReadOnlyList<Example> examples = Examples.Of(parseResult.CommandResult.Command.Name);
        if (examples.Count == 0)
            return exitCode;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (Example example in examples)
            output.WriteLine($"  {example.Line}\n      {example.Effect}");
        output.WriteLine();
        return exitCode;
    }
}
