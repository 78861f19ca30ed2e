using System.Buffers.Binary;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Fonts.Files;

/// <summary>Files with bytes changed or cut off: refused with a reason or used as far as they go, never a crash.</summary>
public class DamagedFontTests
{
    [Theory]
    [InlineData("JetBrainsMono-Regular.ttf", 400)]
    [InlineData("STIXTwoMath-Regular.otf", 150)]
    public void Changed_bytes(string resource, int rounds)
    {
        byte[] font = FontSamples.Bundled(resource);
        var chance = new Lcg(1);
        int used = 0;
        for (int round = 0; round < rounds; round++)
        {
            byte[] damaged = [.. font];
            for (int i = 0; i < 1 + round % 6; i++)
                damaged[Place(font, chance)] = (byte)chance.Next(256);
            used += Use(damaged) ? 1 : 0;
        }

        Assert.InRange(used, 1, rounds);
    }

    [Fact]
    public void Cut_off_files()
    {
        byte[] font = FontSamples.Bundled("JetBrainsMono-Regular.ttf");
        for (int length = 0; length < font.Length; length += 1 + length / 6)
            Use(font[..length]);
        byte[] woff = FontSamples.Woff(font);
        for (int length = 4; length < woff.Length; length += 1 + length / 4)
            Assert.False(Use(woff[..length]));
    }

    [Fact]
    public void Changed_bytes_of_a_woff2_file()
    {
        byte[] font = File.ReadAllBytes(Repository.PathTo("tests", "DocExport.Pdf.Tests", "Fonts", "Files", "Samples", "JetBrainsMono-sample.woff2"));
        var chance = new Lcg(3);
        for (int round = 0; round < 500; round++)
        {
            byte[] damaged = [.. font];
            damaged[4 + chance.Next(round % 2 == 0 ? 120 : font.Length - 4)] = (byte)chance.Next(256);
            Use(damaged);
        }
    }

    [Fact]
    public void Changed_bytes_of_packed_collected_and_variable_fonts()
    {
        byte[] mono = FontSamples.Bundled("JetBrainsMono-Regular.ttf");
        var chance = new Lcg(7);
        foreach (byte[] font in new[] { FontSamples.Woff(mono), FontSamples.Collection(mono, mono), FontSamples.Variable() })
        {
            for (int round = 0; round < 60; round++)
            {
                byte[] damaged = [.. font];
                damaged[4 + chance.Next(400)] = (byte)chance.Next(256);
                damaged[chance.Next(damaged.Length)] ^= 0xFF;
                Use(damaged);
            }
        }
    }

    /// <summary>Half of the places lie in the table directory or where tables begin, since there damage does most.</summary>
    private static int Place(byte[] font, Lcg chance)
    {
        int tables = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        int offset = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(12 + 16 * chance.Next(tables) + 8));
        return chance.Next(4) switch
        {
            0 => chance.Next(12 + 16 * tables),
            1 or 2 => Math.Min(offset + chance.Next(64), font.Length - 1),
            _ => chance.Next(font.Length),
        };
    }

    private static bool Use(byte[] content)
    {
        FontLoadResult result = FontFile.Open("damaged", new FontBytes(content));
        Assert.True(result.Entries.Count + result.Problems.Count > 0);
        foreach (FontEntry entry in result.Entries)
        {
            FontFace face = entry.FaceAt(700);
            uint[] glyphs = [.. "Affix 12é∑".Select(c => face.GlyphFor(c)).Where(glyph => glyph > 0).Distinct().Order()];
            using (var buffer = new HarfBuzzSharp.Buffer())
            {
                buffer.AddUtf16("Affix 12é∑");
                buffer.GuessSegmentProperties();
                face.Font.Shape(buffer);
            }

            Assert.NotEmpty(FontSubsetter.Subset(face, glyphs).Program);
            Assert.True(face.Metrics.Ascent > 0 && face.Metrics.Descent < 0 && face.Metrics.CapHeight > 0);
            entry.Faces.Dispose();
        }

        return result.Entries.Count > 0;
    }

    /// <summary>The same numbers on every run.</summary>
    private sealed class Lcg(uint seed)
    {
        private uint _state = seed;

        public int Next(int limit)
        {
            _state = _state * 1664525 + 1013904223;
            return (int)((_state >> 8) % (uint)limit);
        }
    }
}
