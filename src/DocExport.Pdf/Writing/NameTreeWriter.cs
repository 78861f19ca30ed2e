namespace DocExport.Pdf.Writing;

/// <summary>Name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7) of any size, from sorted entries.</summary>
internal static class NameTreeWriter
{
    private const int Fanout = 64;

    private delegate void KeyWriter<TKey>(PdfTokenWriter writer, TKey key);

    /// <param name="file">The file.</param>
    /// <param name="entries">In any order; keys are compared byte by byte and must be distinct.</param>
    /// <param name="writeValue">Writes one value.</param>
    /// <returns>The root.</returns>
    public static PdfReference WriteNames<TValue>(
        PdfFileWriter file, IEnumerable<(byte[] Key, TValue Value)> entries, Action<PdfTokenWriter, TValue> writeValue)
    {
        (byte[] Key, TValue Value)[] sorted = [.. entries];
        Array.Sort(sorted, static (left, right) => left.Key.AsSpan().SequenceCompareTo(right.Key));
        for (int index = 1; index < sorted.Length; index++)
        {
            if (sorted[index].Key.AsSpan().SequenceEqual(sorted[index - 1].Key))
                throw new InvalidOperationException("A name tree has one key twice.");
        }

        return Write(file, sorted, "Names", static (writer, key) => writer.Bytes(key), writeValue);
    }

    /// <param name="file">The file.</param>
    /// <param name="entries">By rising key.</param>
    /// <param name="writeValue">Writes one value.</param>
    /// <returns>The root.</returns>
    public static PdfReference WriteNumbers<TValue>(
        PdfFileWriter file, (int Key, TValue Value)[] entries, Action<PdfTokenWriter, TValue> writeValue) =>
        Write(file, entries, "Nums", static (writer, key) => writer.Integer(key), writeValue);

    private static PdfReference Write<TKey, TValue>(
        PdfFileWriter file, (TKey Key, TValue Value)[] entries, string leafKey,
        KeyWriter<TKey> writeKey, Action<PdfTokenWriter, TValue> writeValue)
    {
        bool single = entries.Length <= Fanout;
        var level = new List<Node<TKey>>();
        for (int start = 0; start < entries.Length || start == 0; start += Fanout)
        {
            ReadOnlySpan<(TKey Key, TValue Value)> leaf = entries.AsSpan(start, Math.Min(Fanout, entries.Length - start));
            PdfReference reference = file.Reserve();
            PdfTokenWriter writer = file.Begin(reference);
            writer.BeginDictionary();
            if (!single)
                WriteLimits(writer, leaf[0].Key, leaf[^1].Key, writeKey);
            writer.BeginArray(leafKey == "Nums" ? "Nums"u8 : "Names"u8);
            foreach ((TKey key, TValue value) in leaf)
            {
                writeKey(writer, key);
                writeValue(writer, value);
            }

            writer.EndArray();
            writer.EndDictionary();
            file.End();
            level.Add(new Node<TKey>(reference, single ? default! : leaf[0].Key, single ? default! : leaf[^1].Key));
        }

        while (level.Count > 1)
            level = WriteLevel(file, level, writeKey);
        return level[0].Reference;
    }

    private static List<Node<TKey>> WriteLevel<TKey>(PdfFileWriter file, List<Node<TKey>> kids, KeyWriter<TKey> writeKey)
    {
        bool root = kids.Count <= Fanout;
        var level = new List<Node<TKey>>();
        foreach (Node<TKey>[] group in kids.Chunk(Fanout))
        {
            PdfReference reference = file.Reserve();
            PdfTokenWriter writer = file.Begin(reference);
            writer.BeginDictionary();
            if (!root)
                WriteLimits(writer, group[0].First, group[^1].Last, writeKey);
            writer.BeginArray("Kids"u8);
            foreach (Node<TKey> kid in group)
                writer.Reference(kid.Reference);
            writer.EndArray();
            writer.EndDictionary();
            file.End();
            level.Add(new Node<TKey>(reference, group[0].First, group[^1].Last));
        }

        return level;
    }

    private static void WriteLimits<TKey>(PdfTokenWriter writer, TKey first, TKey last, KeyWriter<TKey> writeKey)
    {
        writer.BeginArray("Limits"u8);
        writeKey(writer, first);
        writeKey(writer, last);
        writer.EndArray();
    }

    private readonly record struct Node<TKey>(PdfReference Reference, TKey First, TKey Last);
}
