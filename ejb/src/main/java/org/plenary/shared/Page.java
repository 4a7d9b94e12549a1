package org.plenary.shared;

import java.util.List;

/**
 * A page of a list.
 *
 * @param rows the rows, in order
 * @param total how many rows there are on all pages
 * @param request which page was asked for
 */
public record Page<T>(List<T> rows, long total, PageRequest request) {
  public Page {
    rows = List.copyOf(rows);
  }

  public boolean hasNext() {
    return (long) (request.page() + 1) * request.size() < total;
  }
}
