using DocExport.Cli;

return await DocExportCommand.RunAsync(args, Terminal.OfProcess());
