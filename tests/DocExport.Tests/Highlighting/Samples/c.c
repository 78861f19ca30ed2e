#include <stdio.h>
#include "list.h"
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define LIMIT 0xFFu

/** A node. */
typedef struct node {
    struct node *next;
    uint32_t value;
} node_t;

static size_t count(const node_t *head) {
    size_t n = 0;
    for (const node_t *p = head; p != NULL; p = p->next)
        n++; // one more
    return n;
}

int main(int argc, char **argv) {
    char c = '\'';
    printf("%5.2f of %d%%\n\t%s", 1.5e3f, LIMIT, argv[0]);
#ifdef DEBUG
    fprintf(stderr, L"wide \x41");
#endif
    return c == 'a' ? EXIT_SUCCESS : 1'000;
}
