namespace DocExport.Cli.Reference;

/// <summary>
/// A command's options, divided: those of its own, and those that it has from <c>export</c>, which the man page and the reference
/// describe once.
/// </summary>
internal sealed record SharedOptions(IReadOnlyList<OptionDescription> Own, IReadOnlyList<OptionDescription> Shared)
{
    /// <param name="command">The command.</param>
    /// <param name="export">The one that is described first.</param>
    public static SharedOptions Of(CommandDescription command, CommandDescription export)
    {
        // A few options are better read in their place than looked up.
        if (command == export || command.Options.Count < 8)
            return new(command.Options, []);
        ILookup<bool, OptionDescription> shared = command.Options.ToLookup(export.Options.Contains);
        return new([.. shared[false]], [.. OptionGroups.Of([.. shared[true]]).SelectMany(group => group.Options)]);
    }
}
