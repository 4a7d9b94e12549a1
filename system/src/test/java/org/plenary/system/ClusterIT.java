package org.plenary.system;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.plenary.system.ops.Cluster;

/** What needs two nodes: started once for all of it, and stopped after it, for they need memory. */
@Suite
@SelectClasses({NodeFailure.class, TwoNodes.class})
class ClusterIT {
  @AfterSuite
  static void end() {
    Cluster.end();
  }
}
