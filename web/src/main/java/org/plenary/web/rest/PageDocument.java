package org.plenary.web.rest;

import java.util.List;
import java.util.function.Function;
import org.plenary.shared.Page;

/**
 * A page of a list as machines read it.
 *
 * @param items what is on it
 * @param page its number, from 0
 * @param size how many a page holds
 * @param total how many there are on all pages
 */
public record PageDocument<T>(List<T> items, int page, int size, long total) {
  /** The document of a page whose rows are written by {@code write}. */
  public static <R, T> PageDocument<T> of(Page<R> page, Function<R, T> write) {
    return new PageDocument<>(
        page.rows().stream().map(write).toList(),
        page.request().page(),
        page.request().size(),
        page.total());
  }
}
