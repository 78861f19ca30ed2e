defmodule Shop.Cart do
  @moduledoc """
  A cart with #{:interpolation}.
  """
  use GenServer
  alias Shop.Item
  defstruct items: [], name: nil

  @spec add(t(), Item.t()) :: {:ok, t()} | :error
  def add(%__MODULE__{items: items} = cart, item) when not is_nil(item) do
    names = ~w(a b c)a
    if String.match?(item.name, ~r/^\d+$/i), do: {:ok, %{cart | items: [item | items]}}
    items |> Enum.map(&(&1.price * 1_000)) |> Enum.sum()
    IO.puts("Total: #{inspect(cart, pretty: true)}\n") # done
  end

  defp empty?(_), do: true
end
