// A benchmark that takes turns with others: reads lines "ROW COUNT", runs the row COUNT times and answers with the
// nanoseconds that one took.
#pragma once
#include <ATen/Parallel.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <iostream>
#include <map>
#include <string>

namespace turns {

using Row = std::function<void(int64_t count)>;

inline int serve(const std::map<std::string, Row>& rows, const std::string& about) {
  std::cout << "ready " << about << ", threads: " << at::get_num_threads() << std::endl;
  std::string row;
  int64_t count;
  while (std::cin >> row >> count) {
    const auto found = rows.find(row);
    if (found == rows.end()) {
      std::cout << "no row " << row << std::endl;
      continue;
    }
    const auto begin = std::chrono::steady_clock::now();
    found->second(count);
    const std::chrono::duration<double, std::nano> spent = std::chrono::steady_clock::now() - begin;
    std::cout << spent.count() / static_cast<double>(count) << std::endl;
  }
  return 0;
}

}  // namespace turns
