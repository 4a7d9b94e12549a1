/**
 * The benchmarks: the EAR that ships, measured from outside against limits measured in the same
 * run. Ratios decide; milliseconds are printed beside them.
 */
package org.plenary.system.bench;
