package main

import (
	"fmt"
	"net/http"
)

type Server struct {
	Addr  string `json:"addr"`
	count int
}

// Serve answers.
func (s *Server) Serve(w http.ResponseWriter, r *http.Request) error {
	ch := make(chan int, 10)
	go func() { defer close(ch); ch <- 0x1F }()
	for i, v := range []string{"a", "b"} {
		fmt.Printf("%d: %s\n", i, v)
	}
	if err := s.run(); err != nil {
		return fmt.Errorf("run: %w", err)
	}
	select {
	case x := <-ch:
		_ = x + 'a' + 1e3
	}
	return nil
}
