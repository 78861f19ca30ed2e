Imports System.Text

''' <summary>A cart.</summary>
<Serializable>
Public Class Cart(Of T)
    Inherits Base
    Private ReadOnly _items As New List(Of String)()

    ' Adds.
    Public Async Function Add(ByVal name As String, Optional count As Integer = &HFF) As Task(Of Boolean)
        If name Is Nothing OrElse count <= 1.5 Then Return False
        Dim text = $"Name: {name} ""quoted"" {count:N2}"
        For Each item In _items
            Console.WriteLine(item & "x")
        Next
#If DEBUG Then
        Await Me.SaveAsync(#1/2/2024#)
#End If
        Return True
    End Function
End Class
