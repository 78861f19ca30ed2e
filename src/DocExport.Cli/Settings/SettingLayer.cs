using System.CommandLine;

namespace DocExport.Cli.Settings;

/// <summary>
/// Settings from one source. Whatever the source, the command line's own parser reads them: a value is right or wrong in the same
/// way everywhere.
/// </summary>
/// <param name="values">The parsed settings.</param>
/// <param name="origins">Where each was written; <see langword="null"/> on the command line.</param>
internal sealed class SettingLayer(ParseResult values, IReadOnlyDictionary<string, string>? origins)
{
    public bool Has(Option option) => values.GetResult(option) is { Implicit: false };

    public T? Value<T>(Option<T> option) => values.GetValue(option);

    /// <summary>The words behind the option; of a flag without any, <c>true</c>.</summary>
    public string TextOf(Option option) =>
        values.GetResult(option) is { Tokens: { Count: > 0 } tokens } ? string.Join(", ", tokens.Select(token => token.Value)) : "true";

    public string OriginOf(Option option) => origins is null ? option.Name : origins[option.Name];

    /// <summary>A flag may be said as in front matter.</summary>
    private static string Flag(string value) => value.ToLowerInvariant() switch
    {
        "yes" or "on" or "1" => "true",
        "no" or "off" or "0" => "false",
        _ => value,
    };

    /// <exception cref="UsageException">A value is wrong; the message says where it was written.</exception>
    public static SettingLayer Parse(IReadOnlyList<Option> options, IReadOnlyList<SettingText> texts)
    {
        var command = new Command("settings");
        foreach (Option option in options)
            command.Add(option);
        SettingText[] known = [.. texts.Where(text => options.Any(option => option.Name == text.Name))];
        foreach (SettingText text in known)
        {
            if (IsFlag(text) && text.Values.FirstOrDefault(value => !bool.TryParse(Flag(value), out _)) is { } wrong)
                throw new UsageException($"{text.Origin}: {text.Name} takes true or false, not '{wrong}'");
            if (UsageErrors.Of(command.Parse([.. Words(text)])) is [var error, ..])
                throw new UsageException($"{text.Origin}: {error.Message}", error.Hint);
        }

        return new(
            command.Parse([.. known.SelectMany(Words)]),
            known.ToDictionary(text => text.Name, text => text.Origin, StringComparer.Ordinal));

        // The words that would say it on the command line. Joined by =, so that no value is taken for an option.
        IEnumerable<string> Words(SettingText text) =>
            text.Values.Select(value => $"{text.Name}={(IsFlag(text) ? Flag(value) : value)}");

        bool IsFlag(SettingText text) => UsageErrors.IsFlag(options.First(option => option.Name == text.Name));
    }
}
