using System.Globalization;

namespace DocExport.Cli.Settings;

/// <summary>The time that <c>SOURCE_DATE_EPOCH</c> names, as builds that must be reproducible set it (reproducible-builds.org).</summary>
internal sealed class SourceDate(DateTimeOffset time) : TimeProvider
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    /// <returns><see langword="null"/> where the variable is not set.</returns>
    /// <exception cref="UsageException">It is no number of seconds.</exception>
    public static SourceDate? Read(Func<string, string?> environment)
    {
        if (environment(Variable) is not { Length: > 0 } text)
            return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : throw new UsageException($"{Variable} is '{text}'", "seconds since 1970, such as 1735689600");
    }

    public override DateTimeOffset GetUtcNow() => time;
}
