namespace Integratie.Lokaal.Functions;

/// <summary>What makes a function run: on the parameter that receives it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : Attribute;
