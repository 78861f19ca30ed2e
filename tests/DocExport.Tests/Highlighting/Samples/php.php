<h1>Title</h1>
<?php
declare(strict_types=1);

namespace App\Models;

use App\Contracts\Model;

#[Entity(table: 'users')]
final class User extends Model implements \JsonSerializable
{
    private const MAX = 10_000;

    public function __construct(private ?string $name = null, protected int $age = 0) {}

    // greet
    public function greet(array $names): string
    {
        foreach ($names as $i => $n) {
            echo "Hello {$this->name}, $n\n" . 'it\'s';
        }
        $html = <<<HTML
            <p>{$names[0]} $n</p>
            HTML;
        return match (true) { $this->age > 18 => strtoupper($html), default => self::MAX };
    }
}
?>
<p><?= $user->name ?></p>
