package com.example.shop;

import java.util.List;
import static java.lang.Math.PI;

/** A cart. */
@Entity(name = "cart")
public final class Cart<T extends Item> implements Iterable<T> {
    private static final int MAX_SIZE = 10_000L;
    private final List<T> items = new ArrayList<>();

    @Override
    public String toString() {
        var text = """
            Total: %s "quoted"
            """;
        return text.formatted(items.stream().map(Item::name).toList());
    }

    public record Point(double x, double y) {}

    public int size() throws IOException {
        // count
        if (items == null || 'a' < 0x7f) throw new IllegalStateException("bad\u0041");
        return switch (items.size()) { case 0 -> 1; default -> { yield this.count; } };
    }
}
