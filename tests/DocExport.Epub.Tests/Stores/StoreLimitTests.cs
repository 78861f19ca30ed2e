using System.Buffers.Binary;
using System.Text;
using DocExport.Diagnostics;
using DocExport.Epub.Chapters;
using DocExport.Epub.Covers;
using DocExport.Epub.Images;
using DocExport.Epub.Stores;
using DocExport.Model;
using DocExport.Resources;
using DocExport.Resources.Pixels;
using DocExport.Themes;

namespace DocExport.Epub.Tests.Stores;

/// <summary>Sizes and formats that stores reject.</summary>
public sealed class StoreLimitTests
{
    [Theory]
    [InlineData(EpubStore.Kindle, "heavy.png", "DX2021")]
    [InlineData(EpubStore.Kobo, "heavy.png", "DX2043")]
    [InlineData(EpubStore.Apple, "huge.png", "DX2022")]
    [InlineData(EpubStore.Google, "new.webp", "DX2023")]
    [InlineData(EpubStore.Kobo, "ink.jpg", "DX2024")]
    [InlineData(EpubStore.Kindle, "moving.gif", "DX2048")]
    [InlineData(EpubStore.Google, "moving.gif", "DX2048")]
    [InlineData(EpubStore.Kindle, "clear.png", "DX2049")]
    [InlineData(EpubStore.Kobo, "clear.png", "DX2049")]
    [InlineData(EpubStore.Google, "long.svg", "DX2051")]
    [InlineData(EpubStore.Kobo, "giant.png", "DX2052")]
    public void An_image_that_a_store_does_not_take_is_told(EpubStore store, string image, string id)
    {
        var book = new ReadBook(Book(new Image(image, "An image")), new EpubOptions { Stores = [store] });

        Assert.Contains(id, book.Ids);
        Assert.DoesNotContain(id, new ReadBook(Book(new Image("small.png", "An image")), new EpubOptions { Stores = [store] }).Ids);
    }

    [Theory]
    [InlineData(EpubStore.Kindle, "long.png", "DX2026")]
    [InlineData(EpubStore.Kobo, "heavy.png", "DX2027")]
    [InlineData(EpubStore.Kindle, "heavy.png", "DX2050")]
    public void A_cover_that_a_store_does_not_take_is_told(EpubStore store, string cover, string id)
    {
        Document book = Book(new TextRun("text"));
        book = book with { Metadata = book.Metadata with { Cover = cover } };

        Assert.Contains(id, new ReadBook(book, new EpubOptions { Stores = [store] }).Ids);
    }

    [Fact]
    public void Many_drawings_are_told_once()
    {
        Document book = Book([.. Enumerable.Range(0, 30).Select(number => new Image(FormattableString.Invariant($"{number}.svg"), "A drawing"))]);

        Assert.Single(new ReadBook(book, new EpubOptions { Stores = [EpubStore.Kindle] }).Ids, "DX2034");
    }

    [Theory]
    [InlineData(EpubStore.Kindle, 700_000_000, "DX2020")]
    [InlineData(EpubStore.Kobo, 1_100_000_000, "DX2042")]
    public void A_heavy_book_is_told(EpubStore store, long bytes, string id)
    {
        var diagnostics = new DiagnosticBag();
        BookPlan plan = BookPlan.Create(Book(new TextRun("text")), new EpubOptions(), BuiltInThemes.Article, diagnostics);
        var cover = new BookCover(new StoredImage("img001", "images/img001.png", 10, 10));

        StoreCheck.Run(store, plan, cover, new BookFindings(new PageStarts(Export.PageMap.Empty)), new PackedImages(), bytes, diagnostics);

        Assert.Contains(diagnostics.Items, item => item.Id == id);
    }

    [Fact]
    public void An_image_of_a_format_younger_than_most_readers_is_told() =>
        Assert.Contains("DX2009", new ReadBook(Book(new Image("new.webp", "An image"))).Ids);

    private static Document Book(params Inline[] content) => new()
    {
        Metadata = new() { Title = "T", Authors = [new Contributor("A. Uthor")], Identifiers = [new Identifier("ISBN", "978-0-306-40615-7")] },
        Blocks = [new Heading(1, ["One"]), new Paragraph(content.ToNodeList())],
        Resources = new Pictures(),
    };

    private sealed class Pictures : IResourceResolver
    {
        public ResourceResult Resolve(string source) => ResourceResult.Found(source switch
        {
            "small.png" => Png(10, 10),
            "heavy.png" => Png(1000, 1600, padding: 6_000_000),
            // More pixels than are there: what can't be decoded goes into the book as it is.
            "huge.png" => Png(3000, 2000),
            "giant.png" => Png(1000, 1600, padding: 11_000_000),
            "clear.png" => Png(10, 10, colorType: 6),
            "moving.gif" => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, .. Frame, .. Frame, 0x3B],
            "long.svg" => Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4000\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>"),
            "long.png" => Png(1000, 11_000),
            "new.webp" => [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 9, 0, 0],
            // A frame of four components, too large to be brought into RGB.
            "ink.jpg" => [0xFF, 0xD8, 0xFF, 0xC0, 0, 20, 8, 0x7F, 0, 0x7F, 0, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0, 0xFF, 0xD9],
            _ => Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>{source}</title><rect width=\"9\" height=\"9\"/></svg>"),
        });

        private static ReadOnlySpan<byte> Frame => [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0];

        private static byte[] Png(int width, int height, int padding = 0, byte colorType = 0)
        {
            var header = new byte[13];
            BinaryPrimitives.WriteInt32BigEndian(header, width);
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
            (header[8], header[9]) = (8, colorType);
            return
            [
                0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("tEXt", new byte[padding]), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []),
            ];
        }

        private static byte[] Chunk(string type, byte[] data)
        {
            byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
            var length = new byte[4];
            var sum = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
            BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.Of(body));
            return [.. length, .. body, .. sum];
        }
    }
}
