package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void formulasAreInert() {
    assertEquals("\"'=1+1\"", Csv.cell("=1+1"));
    assertEquals("\"'@cmd\"", Csv.cell("@cmd"));
    assertEquals("\"'\t=1\"", Csv.cell("\t=1"));
    assertEquals("\"'-2\"", Csv.cell("-2"));
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertEquals("Ковалёва", Csv.cell("Ковалёва"));
    assertEquals("\"a, \"\"b\"\"\"", Csv.cell("a, \"b\""));
  }
}
