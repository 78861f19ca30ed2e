#include <vector>
#include <string_view>

namespace geo::detail {

template <typename T, class Alloc = std::allocator<T>>
class [[nodiscard]] Shape final : public Base<T> {
public:
    explicit Shape(T x) noexcept : x_{x} {}
    virtual ~Shape() = default;
    auto area() const -> double override { return 3.141'592 * x_; }

private:
    T x_;
    static constexpr auto kRaw = R"sql(SELECT "a" FROM b)sql";
};

}  // namespace geo::detail

int main() {
    std::vector<int> v{1, 2, 0b101};
    auto f = [&](auto const& s) { return static_cast<int>(s.size()) <=> 0; };
    for (const auto& [key, value] : map) {
        std::cout << "key: " << key << u8"é\n";
    }
    return nullptr == this ? 1 : new Shape<int>(2)->area();
}
