local M = {}
--[[ block
comment ]]
--- Adds.
function M.add(self, a, ...)
  local s = "n: " .. a .. '\n' .. [==[raw ]] string]==]
  for i, v in ipairs({ 1, 0x1F, 3.5e2 }) do
    print(("%d %s"):format(i, v)) -- done
  end
  if not self.ok and #s ~= 10 then goto finish end
  ::finish::
  return function(x) return x // 2, nil, true end
end
return M
