import SwiftUI

/// A view.
@MainActor
struct ContentView: View {
    @State private var count = 1_000
    let raw = #"no \n but \#(count) "quotes""#

    var body: some View {
        VStack { Text("Count: \(count + 1), \(names.map { $0.uppercased() })") }
    }
}

func load<T: Decodable>(from url: URL) async throws -> T? {
    guard let data = try? await fetch(url), data.count > 0x1F else { return nil }
    /* outer /* inner */ done */
    let text = """
        multi \(data)
        """
    #if os(macOS)
    print(text, terminator: "\n")
    #endif
    return self.items.filter { $0 != .none }
}

extension Array where Element == Int { init(default: Int) { self = [] } }
