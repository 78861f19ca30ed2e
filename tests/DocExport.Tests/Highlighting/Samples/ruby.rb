# frozen_string_literal: true
require "json"

=begin
Block comment.
=end
module Shop
  class Cart < Base
    attr_reader :items, :total
    MAX = 10_000

    def initialize(items: [], name: nil)
      @items = items
      @@count ||= 0
      $stdout.puts "Items: #{items.map { |i| "<#{i.name}>" }.join(', ')}\n"
    end

    def empty?
      return true if @items.empty? && name =~ /^\d+[\/a]$/i
      half = total / 2 / count
      words = %w[a b c] + [:sym, :"quoted sym"]
      sql = <<~SQL
        SELECT * FROM carts WHERE id = #{@id}
      SQL
      { key: 1, "str" => nil, other: self }.each_pair { |k, v| yield k, v }
      raise ArgumentError, 'bad' unless items&.any?
    end
  end
end
