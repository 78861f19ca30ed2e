#nullable enable
using System.Text;
using Json = System.Text.Json.JsonSerializer;

namespace Shop.Orders;

/// <summary>An order.</summary>
[Serializable]
public sealed record Order<T>(int Id, string? Name) : Entity, IComparable<Order<T>> where T : class, new()
{
    private const decimal Rate = 0.19m;
    private readonly Dictionary<string, List<T>> _items = new(StringComparer.Ordinal);

    public int Count { get; init; } = 1_000;

    [Obsolete("Use Total.")]
    public async Task<decimal> SumAsync(CancellationToken cancellationToken = default)
    {
        var value = await Load<T>(Id, 'x', '\n').ConfigureAwait(false);
        string text = $"{Name ?? "none"}: {value * Rate:N2} {{braces}} {string.Join(", ", _items.Keys)}";
        var path = @"C:\temp\""x""";
        var json = $$"""
            { "id": {{Id}}, "open": "{" }
            """;
        if (value is > 0x1F and < 1e-3 || Name is null) // half
            return value;
        /* block */
        return value switch { 0 => throw new ArgumentException(nameof(value)), _ => (decimal)Math.Pow(2, 3) };
    }
}
