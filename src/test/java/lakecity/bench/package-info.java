/**
 * Measures the program beside its peers. Start with {@link lakecity.bench.Bench}; docs/performance.md says how to run it
 * and what it showed. Not run by the tests.
 */
package lakecity.bench;
