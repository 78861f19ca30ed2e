#' Adds.
#' @param x A number.
library(dplyr)
add_one <- function(x, na.rm = TRUE, ...) {
  if (is.null(x) || x %in% c(1L, 2.5e3)) return(NULL)
  df$`my col` <- "text \n"
  result <- df %>% filter(value > 10) |> summarise(mean = mean(value, na.rm = FALSE))
  for (i in seq_along(x)) next # comment
  lm(y ~ x, data = df)[[1]]
}
