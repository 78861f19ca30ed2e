# comment
CC ?= gcc
SOURCES := $(wildcard src/*.c)
OBJECTS = $(SOURCES:.c=.o) $(patsubst %.c,%.o,$(EXTRA))
.PHONY: all clean

include common.mk
ifeq ($(DEBUG),1)
CFLAGS += -g # debug
endif

all: $(OBJECTS) | build
	@echo "Linking $@ from $^"
	$(CC) -o $@ $< $$HOME \
	  -lm
	for f in *.o; do rm -f $$f; done

%.o: %.c
	$(CC) -c $< # compile
