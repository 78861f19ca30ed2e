{-# LANGUAGE OverloadedStrings #-}
module Data.Shape (Shape (..), area) where

import qualified Data.Map.Strict as Map

-- | A shape.
data Shape = Circle { radius :: Double } | Square Int
  deriving (Show, Eq)

{- block {- nested -} -}
area :: Num a => Shape -> Maybe a
area (Circle r) | r > 0 = Just $ pi * r ^ 2
area shape' = case shape' of
  Square n -> let x = n `div` 2 in Just (fromIntegral x)
  _ -> Nothing

main :: IO ()
main = do
  xs <- mapM (\x -> pure (x + 0x1F)) [1 .. 10]
  putStrLn ("Hello \"world\"\n" ++ show 'c' ++ show foldl') -- done
