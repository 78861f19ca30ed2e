package shop

import scala.collection.mutable.{Map as MutableMap}

/** A cart. */
@main def run(args: String*): Unit =
  val total = 1_000L
  println(s"Total: ${total * 2} and $total, f${'$'}")

sealed trait Shape
case class Circle(radius: Double) extends Shape
object Shape:
  given Ordering[Shape] = ???
  /* outer /* inner */ */
  def area[T <: Shape](shape: T): Double = shape match
    case Circle(r) if r > 0 => math.Pi * r * r
    case _ => throw new IllegalArgumentException("""raw "text" """)

val c = 'x'
val sym = 'symbol
