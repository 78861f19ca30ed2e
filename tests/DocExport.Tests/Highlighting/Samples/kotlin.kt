package app

import kotlinx.coroutines.*

@Serializable
data class User(val name: String, var age: Int = 0)

/* outer /* inner */ still */
sealed interface Result<out T> {
    object Empty : Result<Nothing>
}

suspend fun <T> List<T>.second(): T? = this.getOrNull(1)

fun main() = runBlocking {
    val users = listOf(User("Ann", 3), User("Bob"))
    println("Hello ${users.first { it.age > 2 }.name}, $users \n")
    val raw = """no \escape $raw"""
    when (val x = 0xFF_FFL) {
        in 1..10 -> throw IllegalStateException("x")
        is Int -> 'c'
        else -> null
    }
}
