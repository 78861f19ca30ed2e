namespace DocExport.TableGen.Unicode;

/// <summary>
/// A property cut into blocks of 2^Shift code points, equal blocks stored once: the value of c is
/// <c>Blocks[Index[c >> Shift] &lt;&lt; Shift | c &amp; mask]</c>.
/// </summary>
internal sealed record TwoStageTrie(int Shift, ushort[] Index, ushort[] Blocks)
{
    private int Size => Bytes(Index) + Bytes(Blocks);

    /// <summary>The smallest of the tries with blocks of 16 to 256 code points.</summary>
    public static TwoStageTrie Smallest(PropertyMap map) =>
        Enumerable.Range(4, 5).Select(shift => Build(map, shift)).MinBy(trie => trie.Size)!;

    private static TwoStageTrie Build(PropertyMap map, int shift)
    {
        int length = 1 << shift;
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var index = new ushort[PropertyMap.CodePoints >> shift];
        var blocks = new List<ushort>();
        for (int i = 0; i < index.Length; i++)
        {
            ReadOnlySpan<ushort> block = map.Values.Slice(i << shift, length);
            string key = new(System.Runtime.InteropServices.MemoryMarshal.Cast<ushort, char>(block));
            if (!numbers.TryGetValue(key, out ushort number))
            {
                number = checked((ushort)numbers.Count);
                numbers.Add(key, number);
                blocks.AddRange(block);
            }

            index[i] = number;
        }

        return new TwoStageTrie(shift, index, [.. blocks]);
    }

    private static int Bytes(ushort[] values) => values.Length * (values.Max() < 256 ? 1 : 2);
}
