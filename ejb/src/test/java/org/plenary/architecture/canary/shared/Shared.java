package org.plenary.architecture.canary.shared;

import org.plenary.architecture.canary.alpha.Alpha;

/** Breaks a rule on purpose: something shared that knows a feature. */
public class Shared {
  Alpha alpha;
}
