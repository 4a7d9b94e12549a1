package org.plenary.programme.runningorder;

import jakarta.enterprise.context.Dependent;
import org.plenary.directory.merge.ColumnReferences;

/** Speakers for whom minutes or notes are set. */
@Dependent
class RunningOrderReferences extends ColumnReferences {
  RunningOrderReferences() {
    super("runningorder", "RunningOrderItem", "running_order_item", "person_ref");
  }
}
