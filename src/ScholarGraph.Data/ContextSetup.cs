using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Data;

/// <summary>Sets up contexts of the kept graph further than Data does; each that is registered is used.</summary>
/// <param name="options">Of all contexts.</param>
public delegate void ContextSetup(DbContextOptionsBuilder options);
