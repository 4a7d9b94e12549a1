package org.plenary.architecture.canary.beta;

import org.plenary.architecture.canary.alpha.Alpha;

/** Breaks a rule on purpose: the other half of a cycle. */
public class Beta {
  Alpha alpha;
}
