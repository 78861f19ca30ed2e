using System.Text;

namespace DocExport.Resources;

/// <summary><c>data:</c> URLs (RFC 2397).</summary>
internal static class DataUrl
{
    public static bool TryDecode(string url, out byte[] data)
    {
        data = [];
        int comma = url.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            return false;
        string content = url[(comma + 1)..];
        if (!url[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            data = Encoding.UTF8.GetBytes(Uri.UnescapeDataString(content));
            return true;
        }

        string base64 = string.Concat(Uri.UnescapeDataString(content).Where(c => !char.IsWhiteSpace(c)));
        byte[] buffer = new byte[(base64.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(base64, buffer, out int written))
            return false;
        data = buffer[..written];
        return true;
    }
}
