/// Has the launcher build the library, and says on which JDK it runs.
void main() {
  IO.println(System.getProperty("java.home"));
}
