using System.Runtime.InteropServices;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>Explicit levels and directions (UAX #9, X1 to X8).</summary>
internal static class BidiExplicitLevels
{
    /// <param name="classes">Original classes of one paragraph.</param>
    /// <param name="partners">As <see cref="BidiIsolates.Match"/> fills it.</param>
    /// <param name="paragraphLevel">0 or 1.</param>
    /// <param name="types">Out: the classes with overrides applied.</param>
    /// <param name="levels">Out: explicit levels.</param>
    public static void Resolve(
        ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> partners, byte paragraphLevel, Span<BidiClass> types, Span<byte> levels)
    {
        if (!MemoryMarshal.Cast<BidiClass, byte>(classes).ContainsAnyInRange((byte)BidiClass.LRE, (byte)BidiClass.PDI))
        {
            classes.CopyTo(types);
            levels.Fill(paragraphLevel);
            return;
        }

        var stack = new BidiEmbeddingStack(paragraphLevel);
        for (int i = 0; i < classes.Length; i++)
        {
            BidiClass item = classes[i];
            types[i] = item;
            levels[i] = stack.Level;
            switch (item)
            {
                case BidiClass.RLE or BidiClass.LRE:
                    stack.Push(item == BidiClass.RLE, BidiClass.ON, isolate: false);
                    break;
                case BidiClass.RLO or BidiClass.LRO:
                    stack.Push(item == BidiClass.RLO, item == BidiClass.RLO ? BidiClass.R : BidiClass.L, isolate: false);
                    break;
                case BidiClass.RLI or BidiClass.LRI or BidiClass.FSI:
                    Override(stack, ref types[i]);
                    bool rightToLeft = item == BidiClass.RLI
                        || (item == BidiClass.FSI && !stack.IsFull && BidiIsolates.FirstStrongLevel(classes[(i + 1)..partners[i]]) == 1);
                    stack.Push(rightToLeft, BidiClass.ON, isolate: true);
                    break;
                case BidiClass.PDI:
                    stack.PopIsolate();
                    levels[i] = stack.Level;
                    Override(stack, ref types[i]);
                    break;
                case BidiClass.PDF:
                    stack.PopEmbedding();
                    break;
                case BidiClass.B:
                    levels[i] = paragraphLevel;
                    break;
                case BidiClass.BN:
                    break;
                default:
                    Override(stack, ref types[i]);
                    break;
            }
        }
    }

    private static void Override(in BidiEmbeddingStack stack, ref BidiClass type)
    {
        if (stack.Override != BidiClass.ON)
            type = stack.Override;
    }
}
