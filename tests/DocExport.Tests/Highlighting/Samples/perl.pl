#!/usr/bin/perl
use strict;
use List::Util qw(sum first);

=head1 NAME

A script.

=cut

my %opts = (size => 10, 'name' => "x");
my @list = map { $_ * 2 } grep { !/^#/ } <STDIN>;

sub total {
    my ($self, @rest) = @_;
    return $self->{sum} / 2 if $opts{size} =~ m{^\d+$}x;
    (my $copy = $rest[0]) =~ s/foo\/bar/baz/gi;
    tr/a-z/A-Z/ for @rest;
    print "Hello $self->{name} and @list\n" unless defined $copy; # done
    print <<"EOT", "after";
Body $copy
EOT
    die 'no' if $#rest < 0x1F;
}
