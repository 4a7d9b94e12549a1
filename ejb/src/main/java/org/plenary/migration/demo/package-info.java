/**
 * Demonstration data: invented people, missions, organizations, programmes and registrations.
 *
 * <p>Everything here is fictitious and says so: addresses end in {@code example.org}, telephone
 * numbers are from the range that Ofcom keeps free for fiction, organizations are called "Example".
 * People of the reference data never appear. Plain Java without persistence: the same seed and day
 * give the same data, and each feature writes its own part of it through its own service.
 *
 * <p>May depend on {@code shared} only. Files: {@code /demo/*.csv}, and the States and
 * organizations of {@code /reference}.
 */
package org.plenary.migration.demo;
