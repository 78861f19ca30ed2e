using DocExport.Diagnostics;
using DocExport.Epub.Stores;
using DocExport.Model;

namespace DocExport.Cli.Commands;

/// <summary>Names of stores on the command line.</summary>
internal static class StoreNames
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetNames<EpubStore>().Select(name => name.ToLowerInvariant())];

    /// <summary>Reads <c>kindle,apple</c>.</summary>
    /// <exception cref="UsageException">A name is no store.</exception>
    public static NodeList<EpubStore> Parse(IEnumerable<string> lists)
    {
        string[] names = [.. All];
        var stores = new List<EpubStore>();
        foreach (string name in lists.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            int index = Array.IndexOf(names, name.ToLowerInvariant());
            if (index < 0)
            {
                string? nearest = NearestName.Find(name, names);
                throw new UsageException($"'{name}' is no store that is known here", nearest is null ? $"known are: {string.Join(", ", names)}" : $"did you mean '{nearest}'?");
            }

            stores.Add(Enum.GetValues<EpubStore>()[index]);
        }

        return stores.ToNodeList();
    }
}
