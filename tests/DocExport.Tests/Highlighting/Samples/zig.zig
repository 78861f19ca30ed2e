const std = @import("std");

/// A pair.
pub const Pair = struct {
    a: u32 = 0xff,
    b: ?*Pair = null,

    pub fn sum(self: Pair) !u64 {
        return self.a + @as(u64, 1_000);
    }
};

pub fn main() !void {
    // say it
    const text =
        \\multi "line"
        \\text
    ;
    const c: u8 = 'a';
    std.debug.print("{s} {d}\n", .{ text, c });
    for (items) |item| if (item == undefined) continue;
    try std.testing.expect(true);
}
