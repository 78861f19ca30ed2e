// Made by: dotnet run --project src/DocExport.TableGen -- unicode /usr/share/unicode
// From the Unicode Character Database 15.0.0; terms in UNICODE-LICENSE.txt.

namespace DocExport.Pdf.Text.Unicode;

internal static class UnicodeVersion
{
    public const string Value = "15.0.0";
}
