module Shop.Cart

open System.Collections.Generic

/// A shape.
[<RequireQualifiedAccess>]
type Shape =
    | Circle of radius: float
    | Square of int

(* block (* nested *) *)
let rec area (shape: Shape) : float =
    match shape with
    | Shape.Circle r when r > 0.0 -> Math.PI * r ** 2.0
    | _ -> failwithf "bad %d" 0xFFuy

let inline swap<'T> (a: 'T, b) = (b, a)

let load url = async {
    let! text = fetch $"{url}/items?n={1 + 2:N0}" // done
    let c, path = 'x', @"C:\temp"
    do! Async.Sleep 1_000
    return text |> List.map (fun x -> x + 1) |> Some
}
