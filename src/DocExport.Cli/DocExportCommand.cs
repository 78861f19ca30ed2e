using System.CommandLine;
using DocExport.Cli.Commands;
using DocExport.Cli.Output;
using DocExport.Cli.Reference;
using DocExport.Export;

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
        HelpAction.AddTo(root, terminal);
        VersionAction.AddTo(root, terminal);
        return root;
    }

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        RootCommand root = Create(terminal);
        // 'docexport help export' is what other commands taught the fingers.
        string[] words = arguments is ["help", .. var topic] ? [.. topic, "--help"] : arguments;
        ParseResult result = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (words.Length == 0)
        {
            terminal.Error.Write(HelpText.Write(CommandDescription.Of(root), terminal.Width()));
            return ExitCode.Usage;
        }

        // Whoever asks for help need not have the arguments right.
        if (result.Errors.Count > 0 && result.Action is not HelpAction)
            return ReportUsage(result, terminal);
        try
        {
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // What the parser itself prints are the words that a shell may complete.
                Output = new StreamWriter(terminal.Output) { AutoFlush = true },
                Error = terminal.Error,
            };
            using var hangUp = new HangUp(cancellationToken);
            return await result.InvokeAsync(configuration, hangUp.Token).ConfigureAwait(false);
        }
        catch (UsageException problem)
        {
            Message.Error(terminal, problem.Message, problem.Hint);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            Message.Error(terminal, "cancelled; what was not finished is as it was");
            return ExitCode.Cancelled;
        }
        catch (Exception problem) when (FileFailure.Is(problem))
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
        foreach (UsageError error in UsageErrors.Of(result))
            Message.Error(terminal, error.Message, error.Hint);
        terminal.Error.WriteLine($"Run '{CommandDescription.Of(result.CommandResult.Command).Name} --help' for all options.");
        return ExitCode.Usage;
    }
}
