namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>Reads a scan of a progressive file (ITU-T T.81, G.1.2 and G.2) or of one whose components are coded apart.</summary>
internal sealed class ProgressiveScan(JpegFrame frame, JpegScan scan, JpegBits bits)
{
    private int _emptyBlocks;

    public void Read(CancellationToken cancellationToken)
    {
        int done = 0;
        if (scan.Components is [var alone])
        {
            for (int row = 0; row < alone.Blocks.Down; row++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (int column = 0; column < alone.Blocks.Across; column++)
                {
                    RestartAt(done++);
                    ReadBlock(alone, column, row);
                }

                bits.RequireData();
            }

            return;
        }

        for (int row = 0; row < frame.UnitsDown; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int column = 0; column < frame.UnitsAcross; column++)
            {
                RestartAt(done++);
                foreach (JpegComponent component in scan.Components)
                {
                    for (int block = 0; block < component.Across * component.Down; block++)
                        ReadBlock(component, (column * component.Across) + (block % component.Across), (row * component.Down) + (block / component.Across));
                }
            }

            bits.RequireData();
        }
    }

    private void RestartAt(int done)
    {
        if (frame.RestartInterval == 0 || done == 0 || done % frame.RestartInterval != 0)
            return;
        bits.PassRestart();
        _emptyBlocks = 0;
        foreach (JpegComponent component in scan.Components)
            component.Mean = 0;
    }

    private void ReadBlock(JpegComponent component, int column, int row)
    {
        CoefficientStore store = component.Coefficients!;
        int block = store.BlockAt(column, row);
        if (!frame.IsProgressive)
        {
            ReadMean(component, store, block);
            ReadFirst(component, store, block, 1, 63);
        }
        else if (scan.First == 0)
        {
            if (scan.Before == 0)
                ReadMean(component, store, block);
            else if (bits.Bit())
                store.RefineMean(block, 1 << scan.Shift);
        }
        else if (scan.Before == 0)
        {
            ReadFirst(component, store, block, scan.First, scan.Last);
        }
        else
        {
            Refine(component, store, block);
        }
    }

    private void ReadMean(JpegComponent component, CoefficientStore store, int block)
    {
        HuffmanDecoder codes = component.Dc ?? throw BaselineBlock.LacksTables;
        component.Mean += bits.Signed(codes.Read(bits) & 15);
        store.Set(block, 0, component.Mean << scan.Shift);
    }

    private void ReadFirst(JpegComponent component, CoefficientStore store, int block, int first, int last)
    {
        if (_emptyBlocks > 0)
        {
            _emptyBlocks--;
            return;
        }

        HuffmanDecoder codes = component.Ac ?? throw BaselineBlock.LacksTables;
        for (int index = first; index <= last; index++)
        {
            int code = codes.Read(bits), zeros = code >> 4, size = code & 15;
            if (size == 0 && zeros < 15)
            {
                // In a file that is not progressive only the rest of this one.
                _emptyBlocks = (1 << zeros) + bits.Bits(zeros) - 1;
                return;
            }

            index += zeros;
            if (size == 0)
                continue;
            if (index > last)
                throw BaselineBlock.TooLong;
            store.Set(block, index, bits.Signed(size) << scan.Shift);
        }
    }

    /// <summary>One more bit of what is not zero, and what is one from now on (G.1.2.3).</summary>
    private void Refine(JpegComponent component, CoefficientStore store, int block)
    {
        int bit = 1 << scan.Shift, index = scan.First;
        if (_emptyBlocks == 0)
        {
            HuffmanDecoder codes = component.Ac ?? throw BaselineBlock.LacksTables;
            while (index <= scan.Last)
            {
                int code = codes.Read(bits), zeros = code >> 4, size = code & 15;
                if (size == 0 && zeros < 15)
                {
                    _emptyBlocks = (1 << zeros) + bits.Bits(zeros);
                    break;
                }

                int value = size == 0 ? 0 : bits.Bit() ? bit : -bit;
                index = RefineUpTo(store, block, index, zeros, bit);
                if (value != 0 && index <= scan.Last)
                    store.Set(block, index, value);
                index++;
            }
        }

        if (_emptyBlocks > 0)
        {
            RefineUpTo(store, block, index, int.MaxValue, bit);
            _emptyBlocks--;
        }
    }

    /// <summary>Refines what is not zero, up to the coefficient behind so many zeros; returns its index.</summary>
    private int RefineUpTo(CoefficientStore store, int block, int index, int zeros, int bit)
    {
        ulong nonzero = store.NonZero(block);
        for (; index <= scan.Last; index++)
        {
            if ((nonzero >> index & 1) == 0)
            {
                if (zeros-- == 0)
                    break;
            }
            else if (bits.Bit())
            {
                store.Refine(block, index, bit);
            }
        }

        return index;
    }
}
