/**
 * What an operator relies on: the script that starts and stops Plenary, and what its processes open
 * to the network.
 */
package org.plenary.system.ops;
