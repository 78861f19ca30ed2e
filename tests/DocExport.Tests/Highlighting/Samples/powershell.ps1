<# block #>
param(
    [Parameter(Mandatory = $true)]
    [string] $Name,
    [int[]] $Ids = @(1, 2)
)
function Get-Report([string]$Path) {
    # read
    $items = Get-ChildItem -Path $Path -Recurse | Where-Object { $_.Length -gt 1KB -and $_.Name -like '*.txt' }
    $map = @{ Key = "Value: $($items.Count) `n"; Other = $env:PATH }
    foreach ($item in $items) {
        Write-Host "Name ${Name}: $item" -ForegroundColor Green
    }
    $text = @"
Here $Name "quoted"
"@
    if (-not $map['Key']) { throw [System.ArgumentException]::new('bad') }
    return $null
}
