(ns shop.cart
  (:require [clojure.string :as str]))

;; A cart.
(defn total
  "Sums the prices."
  [{:keys [items] :as cart} & opts]
  (let [prices (map :price items)
        re #"\d+"]
    (if (empty? prices)
      nil
      (reduce + 0 (filter #(> % 0x1F) prices)))))

(defrecord Item [name price])
(->> [1 2.5 3/4 \a \newline]
     (map inc)
     (str/join ", " 'sym))
#_(ignored)
(def ^:dynamic *rate* 1e3)
