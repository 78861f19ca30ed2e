using DocExport.Resources;

namespace DocExport.Images.Tests;

/// <summary>
/// Small pictures: but for <c>lossy</c> and <c>profile</c>, of 32 by 16 pixels, the left half red and the right half blue, three pixels across
/// and two down, of which that in column x and row y has the colour (10 + 80x, 20 + 100y, 200).
/// </summary>
internal sealed class Pictures : IResourceResolver
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["lossless.webp"] = "UklGRjQAAABXRUJQVlA4TCcAAAAvAkAAAC8gEEhxECMuJCBk60w1cZDnP3IhBmNAIEAZKw44JaL/sbwA",
        // The last column lets 155 of 255 parts shine through.
        ["alpha.webp"] = "UklGRjoAAABXRUJQVlA4TC4AAAAvAkAAEC8gEEhxECMuJCBk60w1cZAJsm0qO6rDPvKFNNgMCAQoY8UBp0T0P5YX",
        ["lossy.webp"] = "UklGRlgAAABXRUJQVlA4IEwAAABQBACdASogABAALiUYjEYREREBABIloAJ0yhHA3gH4AfsBxgXYD9gAJj8AAP7yqX/9uUdyjusat//rVyMfFdv+OOBR0GQRvtZ7x4AA",
        // The second frame is black.
        ["moving.webp"] = "UklGRpoAAABXRUJQVlA4WAoAAAACAAAAAgAAAQAAQU5JTQYAAAD/////AABBTk1GQAAAAAAAAAAAAAIAAAEAAGQAAAJWUDhMJwAAAC8CQAAALyAQSHEQIy4kIGTrTDVxkOc/ciEGY0AgQBkrDjglov+xvABBTk1GJgAAAAAAAAAAAAIAAAEAAGQAAABWUDhMDgAAAC8CQAAABxAR/Q9ERP8D",
        // EXIF orientation 6: to be turned by 90° clockwise.
        ["turned.webp"] = "UklGRmgAAABXRUJQVlA4WAoAAAAIAAAAAgAAAQAAVlA4TCcAAAAvAkAAAC8gEEhxECMuJCBk60w1cZDnP3IhBmNAIEAZKw44JaL/sbwARVhJRhoAAABJSSoACAAAAAEAEgEDAAEAAAAGAAAAAAAAAA==",
        ["profile.webp"] = "UklGRnoAAABXRUJQVlA4WAoAAAAgAAAAHwAADwAASUNDUAcAAABwcm9maWxlAFZQOCBMAAAAUAQAnQEqIAAQAC4lGIxGERERAQASJaACdMoRwN4B+AH7AcYF2A/YACY/AAD+8ql//blHco7rGrf/61cjHxXb/jjgUdBkEb7We8eAAA==",
        ["picture.bmp"] = "Qk1OAAAAAAAAADYAAAAoAAAAAwAAAAIAAAABABgAAAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAyHgKyHhayHiqAAAAyBQKyBRayBSqAAAA",
    };

    public static byte[] Data(string name) => Convert.FromBase64String(Files[name]);

    public ResourceResult Resolve(string source) => ResourceResult.Found(source == "damaged.webp" ? Data("lossless.webp")[..40] : Data(source));
}
