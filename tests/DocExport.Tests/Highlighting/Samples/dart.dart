import 'dart:async';

/// A user.
@immutable
class User extends Model with Printable implements Comparable<User> {
  final String? name;
  const User({required this.name, int age = 0});
  factory User.fromJson(Map<String, dynamic> json) => User(name: json['name'] as String?);

  Future<void> save() async {
    await Future.delayed(const Duration(seconds: 1));
    print('Saved $name at ${DateTime.now().year + 1}\n');
    final raw = r'no $escape\n';
    var text = '''
multi ${name!.length}''';
    for (var i = 0; i < 0x1F; i++) { yield i ~/ 2; }
  }
}
