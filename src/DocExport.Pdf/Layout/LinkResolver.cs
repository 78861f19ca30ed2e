using System.Text;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout;

/// <summary>Tells where the document's links lead in a PDF.</summary>
/// <param name="survey">Knows the document's ids.</param>
internal sealed class LinkResolver(DocumentSurvey survey)
{
    /// <summary>The target, or <see langword="null"/> where there is none and the link's text stands alone.</summary>
    public LinkTarget? Resolve(string target)
    {
        if (target.StartsWith('#'))
            return survey.HasId(target[1..]) ? new LinkTarget.Internal(target[1..]) : null;
        string uri = ToAscii(target.Trim());
        return uri.Length == 0 ? null : new LinkTarget.External(uri);
    }

    /// <summary>RFC 3987, 3.1: what no URI may hold is percent-encoded as UTF-8.</summary>
    private static string ToAscii(string target)
    {
        var uri = new StringBuilder(target.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in target.EnumerateRunes())
        {
            if (rune.Value is > 0x20 and < 0x7F and not ('<' or '>' or '"' or '\\' or '^' or '`' or '{' or '|' or '}'))
            {
                uri.Append((char)rune.Value);
                continue;
            }

            foreach (byte value in bytes[..rune.EncodeToUtf8(bytes)])
                uri.Append('%').Append(value.ToString("X2", null));
        }

        return uri.ToString();
    }
}
