module Geo
using LinearAlgebra: norm

#= block #= nested =# =#
abstract type Shape end
mutable struct Circle{T<:Real} <: Shape
    r::T
end

area(c::Circle) = π * c.r^2
function scale!(x::Vector{Float64}, k=2; verbose=true)
    @inbounds for i in eachindex(x)
        x[i] *= 2k + 1_000
    end
    println("r = $(x[1] + 1) and $k \n", r"^\d+$", :sym, 'c')
    A' * x
    return nothing # done
end
end
